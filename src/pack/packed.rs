//! The last step of a PDF: whatever is no stream yet – the tree that screen readers walk, links, pages – goes into compressed streams
//! of objects (ISO 32000-1, 7.5.7), and the table of where they lie with it (7.5.8). Typst writes them as plain text, which is the
//! larger half of a pack. Their bytes are moved and not read: what they mean stays as Typst has checked it.

use std::borrow::Cow;
use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;

/// Who looks one of them up unpacks so many; more are hardly smaller.
const TOGETHER: usize = 200;

/// An entry of the table as Typst writes it: offset, generation, kind and the end of its line.
const ENTRY: usize = 20;

/// An entry of the packed table: its kind, where, and which one of a stream.
const ROW: usize = 7;

/// The same document in fewer bytes. A file that is not built as Typst builds it stays what it is. `bleed` is how far ink goes beyond
/// the cut, in points: what lies further out are marks, which Typst does not tell apart from it.
pub(super) fn packed(bytes: Vec<u8>, bleed: Option<f64>) -> Vec<u8> {
    File::read(&bytes).and_then(|file| file.packed(bleed)).unwrap_or(bytes)
}

/// A PDF in its parts.
struct File<'a> {
    /// All before the first object.
    head: &'a [u8],
    /// In the order in which they lie in the file.
    objects: Vec<Object<'a>>,
    /// Objects, with those that are free.
    size: usize,
    /// What the trailer says besides the size.
    trailer: &'a [u8],
}

/// An object by its number, as it lies in the file.
struct Object<'a> {
    number: usize,
    whole: &'a [u8],
}

impl<'a> File<'a> {
    fn read(bytes: &'a [u8]) -> Option<Self> {
        let tail = bytes.strip_suffix(b"%%EOF")?.len().checked_sub(64)?;
        let start = tail + find(&bytes[tail..], b"startxref\n")?;
        let table = number(bytes[start..].strip_prefix(b"startxref\n")?)?;
        let entries = bytes.get(table..start)?.strip_prefix(b"xref\n0 ")?;
        let size = number(entries)?;
        let (_, entries) = entries.split_at(find(entries, b"\n")? + 1);
        let (entries, trailer) = entries.split_at_checked(size.checked_mul(ENTRY)?)?;
        let mut places = Vec::with_capacity(size);
        for (object, entry) in entries.chunks_exact(ENTRY).enumerate() {
            match entry.get(10..18)? {
                b" 00000 n" => places.push((number(entry)?, object)),
                free if free.ends_with(b" f") => {}
                _ => return None,
            }
        }
        places.sort_unstable();
        let head = bytes.get(..places.first()?.0)?;
        let ends = places.iter().skip(1).map(|(place, _)| *place).chain([table]);
        let objects = places
            .iter()
            .zip(ends)
            .map(|((place, number), end)| Some(Object { number: *number, whole: bytes.get(*place..end)? }));
        let trailer = trailer.strip_prefix(b"trailer\n<</Size ")?.trim_ascii_end().strip_suffix(b">>")?;
        let trailer = trailer.strip_prefix(size.to_string().as_bytes())?;
        Some(Self { head, objects: objects.collect::<Option<_>>()?, size, trailer })
    }

    fn packed(&self, bleed: Option<f64>) -> Option<Vec<u8>> {
        let mut out = Packed { bytes: self.head.to_vec(), rows: vec![Row::Free; self.size] };
        let mut together = Vec::with_capacity(TOGETHER);
        for object in &self.objects {
            if object.is_stream() {
                out.rows[object.number] = Row::At(out.bytes.len());
                out.bytes.extend_from_slice(object.whole);
                continue;
            }
            let value = object.value()?;
            together.push((
                object.number,
                bleed.and_then(|bleed| with_bleed(value, bleed)).map_or(Cow::Borrowed(value), Cow::Owned),
            ));
            if together.len() == TOGETHER {
                out.add_together(&together)?;
                together.clear();
            }
        }
        if !together.is_empty() {
            out.add_together(&together)?;
        }
        out.finish(self.trailer)
    }
}

impl<'a> Object<'a> {
    fn is_stream(&self) -> bool {
        self.whole.trim_ascii_end().ends_with(b"\nendstream\nendobj")
    }

    /// What it is, without its number.
    fn value(&self) -> Option<&'a [u8]> {
        let value = self.whole.strip_prefix(self.number.to_string().as_bytes())?.strip_prefix(b" 0 obj\n")?;
        Some(value.trim_ascii_end().strip_suffix(b"endobj")?.trim_ascii_end())
    }
}

/// Where an object is found.
#[derive(Clone, Copy)]
enum Row {
    Free,
    At(usize),
    /// In a stream of objects, and which one of it.
    In(usize, usize),
}

/// The new file.
struct Packed {
    bytes: Vec<u8>,
    rows: Vec<Row>,
}

impl Packed {
    /// A stream of objects: their numbers and places, then they themselves.
    fn add_together(&mut self, objects: &[(usize, Cow<'_, [u8]>)]) -> Option<()> {
        let (mut index, mut values) = (Vec::new(), Vec::new());
        let own = self.rows.len();
        for (place, (number, value)) in objects.iter().enumerate() {
            write!(index, "{number} {} ", values.len()).ok()?;
            values.extend_from_slice(value);
            values.push(b'\n');
            self.rows[*number] = Row::In(own, place);
        }
        let first = index.len();
        index.extend_from_slice(&values);
        let about = format!("/Type/ObjStm/N {}/First {first}", objects.len());
        self.rows.push(Row::At(self.bytes.len()));
        self.add_stream(own, about.as_bytes(), &index)
    }

    fn add_stream(&mut self, number: usize, about: &[u8], data: &[u8]) -> Option<()> {
        // Half the time of the usual level, for a twentieth more bytes.
        let mut encoder = ZlibEncoder::new(Vec::with_capacity(data.len() / 4), Compression::new(3));
        encoder.write_all(data).ok()?;
        let data = encoder.finish().ok()?;
        write!(self.bytes, "{number} 0 obj\n<</Length {}/Filter/FlateDecode", data.len()).ok()?;
        self.bytes.extend_from_slice(about);
        self.bytes.extend_from_slice(b">>\nstream\n");
        self.bytes.extend_from_slice(&data);
        self.bytes.extend_from_slice(b"\nendstream\nendobj\n\n");
        Some(())
    }

    /// The table of where everything lies, itself a stream, and the end of the file.
    fn finish(mut self, trailer: &[u8]) -> Option<Vec<u8>> {
        let (own, start) = (self.rows.len(), self.bytes.len());
        self.rows.push(Row::At(start));
        let mut about = format!("/Type/XRef/W[1 4 2]/DecodeParms<</Predictor 12/Columns {ROW}>>/Size {}", own + 1).into_bytes();
        about.extend_from_slice(trailer);
        let table = rows(&self.rows)?;
        self.add_stream(own, &about, &table)?;
        write!(self.bytes, "startxref\n{start}\n%%EOF").ok()?;
        Some(self.bytes)
    }
}

/// The table, each row as what differs from the one above it (PNG's “up”): neighbours are much alike.
fn rows(rows: &[Row]) -> Option<Vec<u8>> {
    const UP: u8 = 2;
    let mut table = Vec::with_capacity(rows.len() * (ROW + 1));
    let mut above = [0; ROW];
    for row in rows {
        let (kind, place, which) = match row {
            Row::Free => (0, 0, usize::from(u16::MAX)),
            Row::At(place) => (1, *place, 0),
            Row::In(stream, which) => (2, *stream, *which),
        };
        let mut now = [kind; ROW];
        now[1..5].copy_from_slice(&u32::try_from(place).ok()?.to_be_bytes());
        now[5..].copy_from_slice(&u16::try_from(which).ok()?.to_be_bytes());
        table.push(UP);
        table.extend(now.iter().zip(above).map(|(new, old)| new.wrapping_sub(old)));
        above = now;
    }
    Some(table)
}

/// A page with its bleed box (ISO 32000-1, 14.11.2), where it has a trim box.
fn with_bleed(value: &[u8], bleed: f64) -> Option<Vec<u8>> {
    let value = std::str::from_utf8(value).ok().filter(|value| value.starts_with("<</Type/Page/"))?;
    let (head, rest) = value.split_once("/TrimBox[")?;
    let trim: Vec<f64> = rest.split_once(']')?.0.split(' ').map(|number| number.parse().ok()).collect::<Option<_>>()?;
    let [left, foot, right, top] = trim[..] else { return None };
    let around = [left - bleed, foot - bleed, right + bleed, top + bleed].map(|number| format!("{number:.3}")).join(" ");
    Some(format!("{head}/BleedBox[{around}]/TrimBox[{rest}").into_bytes())
}

fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    bytes.windows(needle.len()).position(|window| window == needle)
}

/// The digits with which bytes begin.
fn number(bytes: &[u8]) -> Option<usize> {
    let digits = bytes.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(bytes.len());
    std::str::from_utf8(&bytes[..digits]).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: &[u8] = b"%PDF-1.7\n%\x80\x80\x80\x80\n\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n\n\
        3 0 obj\n<</Length 3>>\nstream\nq Q\nendstream\nendobj\n\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n\n";

    /// The plain file with its table.
    fn file() -> Vec<u8> {
        let mut bytes = PLAIN.to_vec();
        let place = |needle: &[u8]| find(PLAIN, needle).expect("an object");
        let places = [place(b"1 0 obj"), place(b"2 0 obj"), place(b"3 0 obj")];
        bytes.extend_from_slice(b"xref\n0 4\n0000000000 65535 f\r\n");
        for place in places {
            bytes.extend_from_slice(format!("{place:010} 00000 n\r\n").as_bytes());
        }
        bytes.extend_from_slice(format!("trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n{}\n%%EOF", PLAIN.len()).as_bytes());
        bytes
    }

    #[test]
    fn small_objects_are_packed_and_streams_stay() {
        let packed = packed(file(), None);
        assert!(
            packed.starts_with(
                b"%PDF-1.7\n%\x80\x80\x80\x80\n\n3 0 obj\n<</Length 3>>\nstream\nq Q\nendstream\nendobj\n\n4 0 obj"
            )
        );
        let has = |needle: &[u8]| find(&packed, needle).is_some();
        assert!(has(b"/Type/ObjStm/N 2/First 9"), "two objects, found by the numbers before them");
        assert!(has(b"/Type/XRef/W[1 4 2]") && has(b"/Size 6/Root 1 0 R"), "the table knows all, itself too");
        assert!(!has(b"trailer") && !has(b"/Catalog"));
    }

    #[test]
    fn pages_with_a_trim_box_get_a_bleed_box() {
        let page = b"<</Type/Page/MediaBox[0 0 464.8819 640.62994]/TrimBox[22.5 22.5 442.25 618]/Parent 1 0 R>>";
        let with = "<</Type/Page/MediaBox[0 0 464.8819 640.62994]/BleedBox[14.000 14.000 450.750 626.500]\
            /TrimBox[22.5 22.5 442.25 618]/Parent 1 0 R>>";
        assert_eq!(with_bleed(page, 8.5).as_deref(), Some(with.as_bytes()));
        for other in
            [&b"<</Type/Page/MediaBox[0 0 4 6]>>"[..], b"<</Type/Font/TrimBox[1 2 3 4]>>", b"<</Type/Page/TrimBox[1 2]>>"]
        {
            assert_eq!(with_bleed(other, 8.5), None);
        }
    }

    #[test]
    fn what_is_built_in_another_way_stays_as_it_is() {
        for (from, to) in [
            ("0000000000 65535 f", "0000000000 65535 x"),
            ("Size 4", "Size 5"),
            ("1 0 obj", "7 0 obj"),
            ("xref\n0 4", "xref\n1 4"),
        ] {
            let bytes = file();
            let place = find(&bytes, from.as_bytes()).expect("it is there");
            let changed = [&bytes[..place], to.as_bytes(), &bytes[place + from.len()..]].concat();
            assert_eq!(packed(changed.clone(), None), changed, "{to}");
        }
        for length in 0..file().len() {
            let cut = file()[..length].to_vec();
            assert_eq!(packed(cut.clone(), None), cut, "cut at {length}");
        }
    }
}
