#!/usr/bin/env node
import { start } from '../start/start.js';

start('storybook/main.ts');
