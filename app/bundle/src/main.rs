//! Makes what the browser loads out of the WASM that cargo built: `bundle WASM_FILE OUT_DIR [--wasm-opt PATH]`.
//!
//! wasm-bindgen runs here as a library, so Cargo.lock pins it together with the crate that `app` uses: there is no tool
//! to install and the two versions cannot differ. `wasm-opt` is a program of its own; without `--wasm-opt` it is left
//! out. The brotli twins are written by `compress.mjs`, which stands beside this program's Cargo.toml.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs};

use wasm_bindgen_cli_support::Bindgen;

const USAGE: &str = "bundle WASM_FILE OUT_DIR [--wasm-opt PATH]";
const NAME: &str = "app";

/// What rustc 1.95 and wasm-bindgen 0.2.130 put into a file. wasm-opt refuses a file that uses more than it was told.
const WASM_FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Words that only the server may hold. One of them in the browser's program means that a server crate came along.
const SERVER_WORDS: [&str; 8] = [
    "SELECT record::id",
    "SELECT * FROM",
    "BEGIN TRANSACTION",
    "RELATE $",
    "surrealkv",
    "surrealdb",
    "argon2",
    "BT_DATABASE_URL",
];

struct Arguments {
    wasm_file: PathBuf,
    out_dir: PathBuf,
    wasm_opt: Option<PathBuf>,
}

fn main() -> ExitCode {
    match arguments(env::args().skip(1)).and_then(|arguments| bundle(&arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bundle: {error}");
            ExitCode::FAILURE
        }
    }
}

fn arguments(mut words: impl Iterator<Item = String>) -> Result<Arguments, Box<dyn Error>> {
    let mut paths = Vec::new();
    let mut wasm_opt = None;
    while let Some(word) = words.next() {
        match word.as_str() {
            "--wasm-opt" => wasm_opt = Some(words.next().ok_or("--wasm-opt needs a path")?.into()),
            _ => paths.push(PathBuf::from(word)),
        }
    }
    let [wasm_file, out_dir] = <[PathBuf; 2]>::try_from(paths).map_err(|_| format!("use it as: {USAGE}"))?;
    Ok(Arguments { wasm_file, out_dir, wasm_opt })
}

fn bundle(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let Arguments { wasm_file, out_dir, wasm_opt } = arguments;
    bind(wasm_file, out_dir)?;
    let wasm = out_dir.join(format!("{NAME}_bg.wasm"));
    if let Some(program) = wasm_opt {
        make_small(program, &wasm)?;
    }
    check_words(&fs::read(&wasm)?).inspect_err(|_| {
        // A file that must not be served is not left where the server looks.
        let _ = fs::remove_file(&wasm);
    })
}

/// Writes `app.js` and `app_bg.wasm`.
fn bind(wasm_file: &Path, out_dir: &Path) -> Result<(), Box<dyn Error>> {
    Bindgen::new()
        .input_path(wasm_file)
        .out_name(NAME)
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(out_dir)
        // The alternate form of an anyhow error tells its causes too.
        .map_err(|error| format!("{error:#}").into())
}

fn make_small(program: &Path, wasm: &Path) -> Result<(), Box<dyn Error>> {
    let status = Command::new(program)
        .args(["-Oz", "--converge", "--strip-debug", "--strip-producers", "--strip-target-features"])
        .args(WASM_FEATURES)
        .arg("-o")
        .args([wasm, wasm])
        .status()
        .map_err(|error| format!("{} does not start: {error}", program.display()))?;
    if status.success() { Ok(()) } else { Err(format!("wasm-opt ended with {status}").into()) }
}

fn check_words(wasm: &[u8]) -> Result<(), Box<dyn Error>> {
    let found: Vec<&str> = SERVER_WORDS.into_iter().filter(|word| holds(wasm, word)).collect();
    if found.is_empty() {
        return Ok(());
    }
    Err(format!(
        "the browser's program holds words of the server: {}. Look for a dependency or a text in `app` \
         that is not behind the feature `ssr`.",
        found.join(", ")
    )
    .into())
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> impl Iterator<Item = String> {
        text.split(' ').map(String::from)
    }

    #[test]
    fn paths_and_the_tool_are_read_in_any_order() {
        let read = arguments(words("--wasm-opt tool in.wasm out")).unwrap();
        assert_eq!(read.wasm_file, PathBuf::from("in.wasm"));
        assert_eq!(read.out_dir, PathBuf::from("out"));
        assert_eq!(read.wasm_opt, Some(PathBuf::from("tool")));
    }

    #[test]
    fn a_missing_path_is_told_with_the_usage() {
        let error = arguments(words("in.wasm")).err().unwrap();
        assert!(error.to_string().contains(USAGE));
    }

    #[test]
    fn server_words_are_found_and_named() {
        assert!(check_words(b"\0asm nothing of the server").is_ok());
        let error = check_words(b"\0asm SELECT record::id(id) surrealkv://").unwrap_err().to_string();
        assert!(error.contains("SELECT record::id, surrealkv"));
    }
}
