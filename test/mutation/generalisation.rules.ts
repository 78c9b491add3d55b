import { proveRules } from './prove-rules';

proveRules('généralisation');
