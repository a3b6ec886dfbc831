#!/usr/bin/env node
// In the repository and not in dist/, so that npm links the command before the first build.
import { main, processTerminal } from './dist/index.js';

process.exitCode = await main(process.argv.slice(2), processTerminal);
