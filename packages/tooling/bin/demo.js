#!/usr/bin/env node
import { start } from '../start/start.js';

start('demo/main.ts');
