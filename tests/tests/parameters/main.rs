//! Query and path models: the pages' own examples, what goes wrong, and any value at all against a URL library.

mod metadata;
mod misfits;
mod pages;
mod paths;
mod queries;
