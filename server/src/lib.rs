//! What runs on the machine: the command line, the settings, the way of a request, letters, demonstration data.
//!
//! - [`cli`]: the commands that a person types
//! - [`settings`]: flags, environment and file, read once and checked at the start
//! - [`serve`]: from settings to an open site
//! - [`router`]: the way of a request; [`middleware`] holds each step of it
//! - [`mail`]: letters on their way out
//! - [`news`]: from what happened to those whom it concerns
//! - [`demo`]: the demonstration data
//! - [`stop`]: why a command stopped, in words that say what to do next
//! - [`terminal`]: what commands say

pub mod cli;
pub mod demo;
pub mod mail;
pub mod middleware;
pub mod news;
pub mod router;
pub mod serve;
pub mod settings;
pub mod stop;
pub mod terminal;

use clap::Parser as _;
use std::io::IsTerminal as _;
use std::process::ExitCode;
use stop::Stop;

/// In the library, so that what is measured uses the same one as the program.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

/// How much room a worker thread has, in bytes. Queries are parsed and run by functions that call themselves, and the
/// usual 2 MiB are close to the edge in a build without optimisation. Only what is used is taken.
pub const STACK_BYTES: usize = 10 * 1024 * 1024;

/// Runs the command that was typed. Usage mistakes end with 2, everything else that goes wrong with 1; how `check` ends
/// stands in its help.
pub fn run() -> ExitCode {
    let typed = cli::Cli::parse();
    if let Some(ended) = cli::run_alone(&typed.command) {
        return ended;
    }
    match settings::Settings::read(&typed.settings).map_err(Stop::from).and_then(|settings| command(typed, settings)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            eprintln!("{stop}");
            ExitCode::FAILURE
        }
    }
}

fn command(typed: cli::Cli, settings: settings::Settings) -> Result<(), Stop> {
    start_log(&typed.command);
    let runtime = runtime().map_err(Stop::Threads)?;
    let done = runtime.block_on(cli::run(typed.command, settings));
    // What still runs are tasks that can be cut off: everything that was written is on the disk already.
    runtime.shutdown_background();
    done
}

/// The threads that everything runs on.
///
/// # Errors
/// Where the machine gives no threads.
pub fn runtime() -> std::io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread().enable_all().thread_stack_size(STACK_BYTES).build()
}

/// What happens goes to the log on standard error: everything worth knowing while serving, only trouble otherwise.
fn start_log(command: &cli::Command) {
    use tracing_subscriber::EnvFilter;
    // When a short command ends, the embedded database complains about its own tasks: nothing that an officer can act on.
    let serving = matches!(command, cli::Command::Serve(_));
    let usual = if serving {
        "info,surrealdb=warn,surrealkv=warn"
    } else {
        "error,surrealdb_core::kvs::tasks=off,surrealkv::task=off"
    };
    let filter = EnvFilter::try_from_env("BT_LOG").unwrap_or_else(|_| EnvFilter::new(usual));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_target(false).with_writer(std::io::stderr);
    log.with_ansi(std::io::stderr().is_terminal()).init();
}
