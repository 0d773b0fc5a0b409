//! Build script: gives the wasm and the prerender the same build id, so that a
//! page of one build is never taken over by the program of another.
//!
//! The id is a hash of everything that can change what a page says or does. While somebody
//! works on it (`cargo xtask serve --dev`) there is one id for all builds: else each changed
//! word would have the whole library compiled anew, twice.

use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Set while somebody works on the guide.
const DEV: &str = "GUIDE_DEV";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-env-changed={DEV}");
    // By these the program can be cut in chunks (`xtask/src/cut.rs`).
    if env::var("TARGET").is_ok_and(|target| target.starts_with("wasm")) {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    let id = match env::var_os(DEV) {
        Some(_) => "while-it-changes".to_owned(),
        None => hash()?,
    };
    println!("cargo::rustc-env=GUIDE_BUILD_ID={id}");
    Ok(())
}

/// Of everything that a build reads.
fn hash() -> io::Result<String> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mut files = Vec::new();
    for folder in ["src", "vendor", "locales", "public"] {
        println!("cargo::rerun-if-changed={folder}");
        collect(&root.join(folder), &mut files)?;
    }
    for file in ["Cargo.toml", "Cargo.lock", "Trunk.toml", "index.html"] {
        println!("cargo::rerun-if-changed={file}");
        files.push(root.join(file));
    }
    files.sort();
    // `DefaultHasher::new` has fixed keys: the same files give the same id on both targets.
    let mut hasher = DefaultHasher::new();
    for file in &files {
        let name = file.strip_prefix(&root).unwrap_or(file);
        hasher.write(name.to_string_lossy().replace('\\', "/").as_bytes());
        hasher.write(&fs::read(file)?);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
