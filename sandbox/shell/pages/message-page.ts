import { html, type Html } from '../html';
import { layout, type Surroundings } from './layout';

/** A page that only says something, such as that there is nothing here. */
export function messagePage(title: string, message: string, surroundings: Surroundings): Html {
  const main = html`<div class="page">
    <h1>${title}</h1>
    <p>${message}</p>
    <p><a href="/">All pages of the sandbox</a></p>
  </div>`;
  return layout({ title, product: 'Parapet sandbox', script: 'product-page', main }, surroundings);
}
