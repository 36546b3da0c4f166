//! Reading a file that is in memory: a limit for whatever reads files.

use std::cell::RefCell;
use std::fs::{File, OpenOptions};
use std::hint::black_box;
use std::io::{Read, Seek, Write};

/// A file whose bytes the operating system has in memory, without a name.
pub(crate) struct PageCache(Option<RefCell<File>>);

impl PageCache {
    pub(crate) fn new(bytes: Vec<u8>) -> PageCache {
        let path = std::env::temp_dir().join(format!("payschema-bench-{}", std::process::id()));
        let options = OpenOptions::new().read(true).write(true).create(true).truncate(true).open(&path);
        let written = options.and_then(|mut file| file.write_all(&bytes).map(|()| file));
        // An open file outlives its name.
        let _ = std::fs::remove_file(&path);
        PageCache(written.ok().map(RefCell::new))
    }

    pub(crate) fn read(&self) -> u64 {
        let Some(file) = &self.0 else { return 0 };
        let (mut file, mut buffer, mut total) = (file.borrow_mut(), vec![0; 1 << 16], 0);
        if file.rewind().is_err() {
            return 0;
        }
        while let Ok(read @ 1..) = file.read(&mut buffer) {
            black_box(&buffer);
            total += read as u64;
        }
        total
    }
}
