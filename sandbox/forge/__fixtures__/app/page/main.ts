import { events, invoke, Modal, requestJira, router, showFlag, view } from '@forge/bridge';

const fixture = { events, invoke, Modal, requestJira, router, showFlag, view };

/** What the browser test calls in the frame. */
export type FixturePage = typeof fixture;

Object.assign(globalThis, { fixture });
document.body.append('Ready');
