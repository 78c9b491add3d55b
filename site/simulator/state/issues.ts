/** What is wrong with the fields of the form, by the pointer of the field. */
export type Issues = Readonly<Record<string, string>>;

export const noIssues: Issues = {};
