// Registers all light elements; the provider first.
import './plan-source/plan-source.define.js';
import './plan-tree/plan-tree.define.js';
