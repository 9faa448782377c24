import { find } from './find';

/** Lets the list in the top bar change who looks at the page. The page starts again as that person. */
export function followPersonSwitch(): void {
  const form = find('#person', HTMLFormElement);
  find('#person select', HTMLSelectElement).addEventListener('change', () => {
    form.requestSubmit();
  });
}
