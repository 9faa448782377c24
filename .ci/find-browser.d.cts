/** Where Chromium is: `CHROMIUM_PATH`, or where Debian puts it. Undefined when it is at neither. */
export declare function findBrowser(): string | undefined;
