import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import { useId } from 'react';
import type { ManualControl } from '../../../../../src/contract';
import { dayOf } from '../../components/time';
import { useNow } from '../../components/use-now';
import { AttestationLozenge } from './AttestationLozenge';
import type { AttestationState } from './attestation-state';
import { attestationState } from './attestation-state';
import { ControlDetails } from './ControlDetails';
import styles from './ControlRow.module.css';

interface Props {
  readonly control: ManualControl;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One control that no API shows, and behind it how to look at it and attest it. */
export function ControlRow({ control, isOpen, onToggle }: Props) {
  const state = attestationState(control, useNow());
  const detailsId = useId();
  const Chevron = isOpen ? ChevronDownIcon : ChevronRightIcon;
  return (
    <li className={styles.control}>
      <div className={styles.head}>
        <span className={styles.icon}>
          <Chevron label="" size="small" />
        </span>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={detailsId}
          onClick={onToggle}
        >
          {control.title}
        </button>
        <span className={styles.until}>{untilText(control, state)}</span>
        <span className={styles.lozenge}>
          <AttestationLozenge state={state} />
        </span>
      </div>
      <div id={detailsId} className={styles.body} hidden={!isOpen}>
        {isOpen && <ControlDetails control={control} />}
      </div>
    </li>
  );
}

function untilText({ attestation }: ManualControl, state: AttestationState): string {
  if (attestation === undefined) return '';
  const day = dayOf(attestation.expiresAt);
  return state === 'expired' ? `Expired on ${day}` : `Valid until ${day}`;
}
