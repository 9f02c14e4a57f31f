const ASCII = /^[ -~]*$/;

/** Whether a text is printable ASCII. Then it has one form only, and normalisation would not change it. */
export const isAscii = (text: string): boolean => ASCII.test(text);
