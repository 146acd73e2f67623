//! The program as a whole: real content, real fonts, real PDFs.

mod pack;
