// The framework entries are types only. Importing one at run time does nothing.
export {};
