/** The text of each report, by its file. */
type Reports = ReadonlyMap<string, string>;

export function compareReports(folder: string, made: Reports): readonly string[];
export function writeReports(folder: string, made: Reports): void;
