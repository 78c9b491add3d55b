import { beforeEach } from 'vitest';
import { forget } from './per-object';

beforeEach(forget);
