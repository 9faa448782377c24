import type { FaultChoice } from '../../faults/fault-panel';
import { html, type Html } from '../html';
import { layout, type Surroundings } from './layout';

/** The switches for what goes wrong. */
export function faultsPage(choices: readonly FaultChoice[], surroundings: Surroundings): Html {
  const boxes = choices.map(({ key, label, on }) => {
    const box = on
      ? html`<input type="checkbox" name="fault" value="${key}" checked />`
      : html`<input type="checkbox" name="fault" value="${key}" />`;
    return html`<li><label>${box} ${label}</label></li>`;
  });
  const main = html`<div class="page">
    <h1>Faults</h1>
    <p class="quiet">
      What goes wrong between Parapet, the products and Forge, from now on and until it is switched
      off. Applying begins to count anew.
    </p>
    <form method="post" action="/_faults">
      <ul class="faults">
        ${boxes}
      </ul>
      <button>Apply</button>
    </form>
  </div>`;
  return layout(
    { title: 'Faults - Parapet sandbox', product: 'Parapet sandbox', script: 'product-page', main },
    surroundings,
  );
}
