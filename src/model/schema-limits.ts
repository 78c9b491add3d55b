import { maximumFindings } from '../kernel/plain-data';

/**
 * Limits of a project file. They are technical, no text sets them: they keep every amount an exact
 * integer of cents and every answer quick. No real project comes near them.
 */

/** The most ESMS that a lot, or an organisme gestionnaire, may count. */
export const maximumCount = 1_000_000;

/** The most ESMS that a project may count in all. */
export const maximumEsms = 10_000_000;

/** The most entries that a list may have. */
export const maximumEntries = 100_000;

/** The most issues that are listed; one more then says that others are not. */
export const maximumIssues = maximumFindings;

/** The most hours that a home service may count in a year. */
export const maximumHours = 1_000_000_000;

/** The most values that may be supplied, or kept in a receipt: an edition has some fifty parameters. */
export const maximumSupplied = 1000;
