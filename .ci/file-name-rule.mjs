import { basename } from 'node:path';

const kebabCase = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.[cm]?[jt]sx?$/;
const pascalCaseComponent = /^[A-Z][A-Za-z0-9]*(\.[a-z]+)*\.tsx$/;

/** Files are named in kebab-case; a React component's file may be named as the component. */
export const fileName = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { name: 'Name the file in kebab-case, or a React component in PascalCase.tsx.' },
  },
  create: (context) => ({
    Program(node) {
      const name = basename(context.filename);
      if (!kebabCase.test(name) && !pascalCaseComponent.test(name)) {
        context.report({ node, messageId: 'name' });
      }
    },
  }),
};
