/** The most columns that a list may have. Technical: a list of ESMS has some twenty. */
export const maximumColumns = 1000;
