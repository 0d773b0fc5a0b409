//! Where the servers and programs are, as the environment tells.
//!
//! Must not know: what they are used for.

use std::env;

/// What `cargo xtask test` tells by the environment.
pub fn setting(name: &str) -> String {
    env::var(name)
        .unwrap_or_else(|_| panic!("{name} is not set: run the tests by `cargo xtask test`"))
}
