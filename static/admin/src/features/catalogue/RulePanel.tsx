import type { CatalogueEntry } from '../../../../../src/contract';
import { CopyLinkButton } from '../../components/CopyLinkButton';
import { EmptyState } from '../../components/EmptyState';
import { SidePanel } from '../../components/SidePanel';
import { TurnButtons } from '../../components/TurnButtons';
import { ruleAddress } from './rule-address';
import { RuleDetails } from './RuleDetails';

interface Props {
  readonly id: string;
  /** Undefined when there is no rule of that id. */
  readonly entry: CatalogueEntry | undefined;
  /** The rules of the list, in its order. */
  readonly among: readonly string[];
  readonly onTurn: (rule: string) => void;
  readonly onClose: () => void;
}

/** Everything about one rule, beside the catalogue. */
export function RulePanel({ id, entry, among, onTurn, onClose }: Props) {
  return (
    <SidePanel
      label={entry?.title ?? 'Rule'}
      contentKey={id}
      onClose={onClose}
      toolbar={<CopyLinkButton path={ruleAddress(id)} />}
      navigation={<TurnButtons noun="rule" current={id} among={among} onTurn={onTurn} />}
    >
      {entry === undefined ? (
        <EmptyState title={`There is no rule ${id}`} />
      ) : (
        <RuleDetails key={id} entry={entry} />
      )}
    </SidePanel>
  );
}
