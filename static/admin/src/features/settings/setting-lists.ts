import type { Settings } from '../../../../../src/contract';

/** Settings that are lists of short texts. */
export type ListName = Exclude<keyof Settings, 'thresholds' | 'disabledRules' | 'severity'>;

/** A list as people fill it in. */
export interface ListField {
  readonly name: ListName;
  readonly label: string;
  /** What one entry is called. */
  readonly noun: string;
  readonly placeholder: string;
  readonly help: string;
  /** Whether an entry may have blanks in it, as the name of an app has. */
  readonly mayHaveBlanks?: boolean;
}

export interface ListSection {
  readonly title: string;
  readonly fields: readonly ListField[];
}

/** Every list, by what it is about. */
export const listSections: readonly ListSection[] = [
  {
    title: 'Sensitive projects and spaces',
    fields: [
      {
        name: 'sensitiveProjects',
        label: 'Project keys',
        noun: 'project',
        placeholder: 'HR',
        help: 'Projects that not everyone inside may see, such as HR or legal. Press Enter after each.',
      },
      {
        name: 'sensitiveSpaces',
        label: 'Space keys',
        noun: 'space',
        placeholder: 'BOARD',
        help: 'The same for Confluence. Guests that see such a space are reported, too.',
      },
    ],
  },
  {
    title: 'Approved apps and hosts',
    fields: [
      {
        name: 'approvedApps',
        label: 'Apps',
        noun: 'app',
        placeholder: 'Name of an app',
        help: 'Apps that somebody has looked at, by name or account id. Once there is one, every other app is reported.',
        mayHaveBlanks: true,
      },
      {
        name: 'approvedHosts',
        label: 'Hosts',
        noun: 'host',
        placeholder: 'hooks.example.com',
        help: 'Where webhooks may send content; *.example.com stands for every host below it. Once there is one, webhooks to other hosts are reported.',
      },
    ],
  },
  {
    title: 'The organization',
    fields: [
      {
        name: 'ssoPolicyIds',
        label: 'Authentication policies with single sign-on',
        noun: 'policy',
        placeholder: 'Policy id',
        help: 'No API tells which policies enforce single sign-on. Accounts in these need no two-step verification of Atlassian.',
      },
      {
        name: 'ownApiKeyIds',
        label: 'API keys of your own tools',
        noun: 'key',
        placeholder: 'Key id',
        help: 'Organization API keys that are known and looked after, such as the one Parapet reads with. They are not reported.',
      },
    ],
  },
];
