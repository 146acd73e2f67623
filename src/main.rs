//! The program `witaj`: reads the command line and runs one command.

use std::process::ExitCode;

fn main() -> ExitCode {
    witaj::command::run()
}
