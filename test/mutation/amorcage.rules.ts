import { proveRules } from './prove-rules';

proveRules('amorçage');
