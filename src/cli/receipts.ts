import { createReceipt } from '../assessment/receipts/create-receipt';
import { readReceipt } from '../assessment/receipts/read-receipt';
import { verifyReceipt } from '../assessment/receipts/verify-receipt';
import type { Parsed } from '../kernel/parsed';
import type { Edition } from '../model/edition';
import type { Receipt } from '../model/receipt';
import type { Locale } from '../model/text';
import { describeVerification } from '../render/describe-verification';
import type { Answer } from './answer';
import { assessFile } from './assess-file';
import type { Command } from './command';
import { findEdition } from './find-edition';
import type { CommandIo } from './io';
import { describeRefusal } from './messages';
import { readJson } from './read-json';
import { readProjet } from './read-projet';
import type { FileProblem } from './refusal';
import { show, toJson } from './to-output';

/** The receipt of what the project of a file gets. */
export async function giveReceipt(
  command: Extract<Command, { name: 'recu' }>,
  editions: readonly Edition[],
  locale: Locale,
  io: CommandIo,
): Promise<Answer> {
  const assessed = await assessFile(command, editions, locale, io);
  if (!assessed.ok) return assessed;
  const { edition, projet, report } = assessed.value;
  return { ok: true, value: toJson(createReceipt(edition, projet, report)) };
}

/** Whether the receipt of a file and the project of another still give the same result. */
export async function verify(
  { receipt: receiptFile, file, format }: Extract<Command, { name: 'verifier' }>,
  editions: readonly Edition[],
  locale: Locale,
  io: CommandIo,
): Promise<Answer> {
  const receipt = await readReceiptFile(receiptFile, io);
  if (!receipt.ok) {
    const refusals = receipt.issues.map(
      (problem) => ({ kind: 'file', file: receiptFile, problem }) as const,
    );
    return { ok: false, issues: refusals.map((refusal) => describeRefusal(refusal, locale)) };
  }
  const edition = findEdition(receipt.value.edition.id, editions);
  if (!edition.ok) {
    return { ok: false, issues: edition.issues.map((issue) => describeRefusal(issue, locale)) };
  }
  const projet = await readProjet(file, locale, io);
  if (!projet.ok) return projet;
  const verification = verifyReceipt(receipt.value, edition.value, projet.value);
  const value = show(verification, describeVerification, format, locale);
  return verification.ok ? { ok: true, value } : { ok: true, value, exit: 1 };
}

async function readReceiptFile(
  file: string,
  io: Pick<CommandIo, 'open'>,
): Promise<Parsed<Receipt, FileProblem>> {
  const json = await readJson(file, io);
  if (!json.ok) return json;
  const receipt = readReceipt(json.value);
  if (receipt.ok) return receipt;
  return { ok: false, issues: [{ kind: 'not-a-receipt', path: receipt.issues[0]?.path ?? '' }] };
}
