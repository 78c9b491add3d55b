import { ZenDecisionContent, ZenEngine, type ZenEvaluateOptions } from '@gorules/zen-engine';
import { type Answer, asynchronous, type Contender, euros } from './contender';
import { deriveFacts, type Facts } from './facts';
import { graph } from './zen-graph';

const decision = new ZenEngine().createDecision(new ZenDecisionContent(graph));
decision.validate();

interface Result {
  readonly eligible: boolean;
  readonly ecartEsms: number;
  readonly ecartOg: number;
  readonly acquisition: number;
  readonly miseEnConformite: number;
  readonly equipement: number;
  readonly total: number;
  readonly demarrage: number;
  readonly parametrage: number;
  readonly deploiement: number;
}

/** zen-engine with its trace, as objects: what explains a result. */
export const contender = zen({ trace: true });

/** zen-engine with its trace as JSON text, which nobody reads. */
export const zenTextTrace = zen({ trace: 'string' });

/** zen-engine without a trace. */
export const zenNoTrace = zen({});

// The answers of a batch are asked for at the same time: on several cores it is the quicker way.
function zen(options: ZenEvaluateOptions): Contender {
  const answer = async (facts: Facts): Promise<Answer> => {
    const { result, trace } = await decision.evaluate(facts, options);
    if (options.trace !== undefined && trace === undefined) throw new Error('No trace');
    return read(result);
  };
  return asynchronous(
    { prepare: deriveFacts, answer, answerJson: (input) => answer(deriveFacts(input)) },
    'together',
  );
}

function read(result: Result): Answer {
  return {
    eligible: result.eligible,
    gaps: { esms: result.ecartEsms, og: result.ecartOg },
    lines: {
      acquisition: euros(result.acquisition),
      miseEnConformite: euros(result.miseEnConformite),
      equipement: euros(result.equipement),
    },
    total: euros(result.total),
    instalments: [euros(result.demarrage), euros(result.parametrage), euros(result.deploiement)],
  };
}
