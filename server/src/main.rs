//! `building-together`: the whole server in one program. What it does is in the library beside it, so that tests can
//! reach it.

fn main() -> std::process::ExitCode {
    server::run()
}
