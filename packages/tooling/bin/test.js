#!/usr/bin/env node
import { start } from '../start/start.js';

start('verify/main.ts');
