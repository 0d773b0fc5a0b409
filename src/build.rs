//! Build script: gives the wasm and the prerender the same build id, so that a
//! page of one build is never taken over by the program of another.
//!
//! The id is a hash of everything that can change what a page says or does.

use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
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
    // By these the program can be cut in chunks (`xtask/src/cut.rs`).
    if env::var("TARGET").is_ok_and(|target| target.starts_with("wasm")) {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    println!("cargo::rustc-env=GUIDE_BUILD_ID={:016x}", hasher.finish());
    Ok(())
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
