//! The program as an officer runs it, in a folder of its own.

use crate::client::Ask;
use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc;
use std::time::Duration;

/// How long the program may take to open the site: a slow machine, a cold disk.
const DEADLINE: Duration = Duration::from_secs(120);

/// A folder that is gone after the test.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("building-together-test-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn write(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.join(name);
        std::fs::write(&path, bytes).expect("a file");
        path
    }

    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.0.join(name)).expect("a file")
    }

    /// The program in this folder, with nothing set but what the test sets.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_building-together"));
        command.args(args).current_dir(&self.0).env_remove("BT_LOG");
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("BT_")) {
            command.env_remove(name);
        }
        command
    }

    /// Runs a command to its end.
    pub fn run(&self, args: &[&str]) -> Said {
        Said::of(self.command(args).output().expect("the program"))
    }

    /// Opens the site and waits until it says where.
    pub fn serve(&self, args: &[&str]) -> Running {
        let log = std::fs::File::create(self.0.join("log")).expect("a log");
        let mut command = self.command(&["serve", "--listen", "127.0.0.1:0"]);
        let mut program = command.args(args).stdout(Stdio::piped()).stderr(log).spawn().expect("the program");
        let out = program.stdout.take().expect("what it says");
        let (said, heard) = mpsc::channel();
        std::thread::spawn(move || {
            // Read to the end, so that the program never waits for somebody to listen.
            BufReader::new(out).lines().map_while(Result::ok).for_each(|line| drop(said.send(line)));
        });
        let first = heard.recv_timeout(DEADLINE);
        let address = first.ok().and_then(|line| line.rsplit_once("http://")?.1.parse().ok());
        let Some(address) = address else {
            let _ = program.kill();
            panic!("the site did not open: {}", self.read("log"));
        };
        Running { program, address, heard }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// What a command said, and how it ended.
pub struct Said {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Said {
    fn of(output: Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Self { code: output.status.code(), out: text(&output.stdout), err: text(&output.stderr) }
    }

    /// What it said, where it ended well.
    pub fn well(self) -> String {
        assert_eq!(self.code, Some(0), "{}{}", self.out, self.err);
        self.out
    }

    /// What it said about its trouble, where it did not.
    pub fn trouble(self) -> String {
        assert_eq!(self.code, Some(1), "{}{}", self.out, self.err);
        assert!(!self.err.contains("panicked") && !self.err.contains("Error {"), "{}", self.err);
        self.err
    }
}

/// A site that runs.
pub struct Running {
    program: Child,
    pub address: SocketAddr,
    heard: mpsc::Receiver<String>,
}

impl Running {
    /// The number by which the machine knows it.
    pub fn id(&self) -> u32 {
        self.program.id()
    }

    /// The next line that it says.
    pub fn next_line(&self) -> String {
        self.heard.recv_timeout(DEADLINE).expect("another line")
    }

    /// Ends it without a warning, as a power cut does.
    pub fn kill(mut self) {
        self.program.kill().expect("killed");
        self.program.wait().expect("gone");
    }

    /// Asks it to end, as a service manager does, and answers how it ended.
    pub fn terminate(mut self) -> Option<i32> {
        let pid = self.program.id().to_string();
        Command::new("kill").args(["-TERM", &pid]).status().expect("a signal");
        self.program.wait().expect("gone").code()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// Signs in with the card of a demonstration person, as it stands on the terminal.
pub fn sign_in(site: &Running, card: &str) -> String {
    let parts: Vec<_> = card.split(' ').collect();
    let fields = [("word-1", parts[0]), ("word-2", parts[1]), ("word-3", parts[2]), ("number", parts[3])];
    let reply = Ask::form("/en/sign-in", &fields).send(site.address);
    assert_eq!(reply.status, 303, "{}", reply.text());
    format!("bt_session={}", reply.cookie("bt_session").expect("a session"))
}
