import Lozenge from '@atlaskit/lozenge';
import HighIcon from '@atlaskit/icon/core/priority-high';
import HighestIcon from '@atlaskit/icon/core/priority-highest';
import InformationIcon from '@atlaskit/icon/core/status-information';
import LowIcon from '@atlaskit/icon/core/priority-low';
import MediumIcon from '@atlaskit/icon/core/priority-medium';
import type { ComponentProps } from 'react';
import type { Severity } from '../../../../src/contract';
import { severityWords } from './severity-words';

type Looks = Pick<ComponentProps<typeof Lozenge>, 'appearance' | 'iconBefore'>;

const looks: Readonly<Record<Severity, Looks>> = {
  critical: { appearance: 'danger', iconBefore: HighestIcon },
  high: { appearance: 'accent-orange', iconBefore: HighIcon },
  medium: { appearance: 'accent-yellow', iconBefore: MediumIcon },
  low: { appearance: 'accent-blue', iconBefore: LowIcon },
  info: { appearance: 'neutral', iconBefore: InformationIcon },
};

/** How urgent something is: a word and a shape, never a colour alone. */
export function SeverityLozenge({ severity }: { readonly severity: Severity }) {
  return <Lozenge {...looks[severity]}>{severityWords[severity].name}</Lozenge>;
}
