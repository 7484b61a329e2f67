//! `building-together`: the whole server in one program. What it does is in the library beside it, so that tests can
//! reach it.

/// A page is put together from thousands of small texts; the allocator of the system takes a third of the time for that
/// (docs/benchmarks.md).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    server::run()
}
