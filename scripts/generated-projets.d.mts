import type { ProjetInput } from '../src/index';

export function generatedProjet(index: number): ProjetInput;

export function generatedEsms(index: number): number;
