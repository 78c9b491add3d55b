export function declaringEntries(
  packageJson: { readonly exports: object },
  ids: readonly string[],
): readonly (readonly [name: string, file: string])[];

export function reportDeclarations(name: string, file: string, folder: string): string;
