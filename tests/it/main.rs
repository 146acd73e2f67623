//! All tests of the whole program, in one binary. The list is the table of contents.

mod architecture;
mod bad_input;
mod broken;
mod builder;
mod corruption;
mod device;
mod feedback;
mod killed;
mod known_wrong;
mod links;
mod locale;
mod map;
mod orders;
mod pack;
mod pbf;
mod prints;
mod program;
mod results;
mod search;
mod second_country;
mod shipped;
mod site;
mod states;
mod store;
mod suggest;
