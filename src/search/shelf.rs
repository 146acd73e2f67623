//! A place for what takes long to build: built once, when somebody first wants it, and kept for the next search as long as what
//! it was made of is the same. Knows nothing of what it is.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// The place of one thing.
pub(super) struct Shelf<T> {
    /// The version of the city that it is made of.
    version: [u8; 32],
    built: OnceLock<Arc<T>>,
    /// Held by who builds it.
    building: Mutex<()>,
}

impl<T> Shelf<T> {
    /// A place for what is made of a version; what the last search has there is kept if it was made of the same.
    pub(super) fn after(last: Option<&Self>, version: [u8; 32]) -> Self {
        let built = last.filter(|last| last.version == version).and_then(|last| last.built.get());
        let built = built.cloned().map_or_else(OnceLock::new, OnceLock::from);
        Self { version, built, building: Mutex::default() }
    }

    /// What stands there, if it is built.
    pub(super) fn built(&self) -> Option<&T> {
        self.built.get().map(Arc::as_ref)
    }

    /// What stands there, built when it is not there yet. Who asks meanwhile waits for it: a hundred readers at once are one
    /// index, and not a hundred of them in memory.
    pub(super) fn get<E>(&self, build: impl FnOnce() -> Result<T, E>) -> Result<&Arc<T>, E> {
        if let Some(built) = self.built.get() {
            return Ok(built);
        }
        // Whoever failed to build it left nothing behind.
        let _building = self.building.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(built) = self.built.get() {
            return Ok(built);
        }
        let built = Arc::new(build()?);
        Ok(self.built.get_or_init(|| built))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_built_is_kept_as_long_as_its_version() {
        let never = || Err::<u8, _>("built again");
        let first = Shelf::after(None, [1; 32]);
        assert_eq!(first.get(|| Err("no room")), Err("no room"));
        assert_eq!(first.get(|| Ok::<_, &str>(7)).map(|built| **built), Ok(7), "whoever failed left nothing behind");
        assert_eq!(first.get(never).map(|built| **built), Ok(7));
        let same = Shelf::after(Some(&first), [1; 32]);
        assert_eq!((same.built(), same.get(never).map(|built| **built)), (Some(&7), Ok(7)));
        assert_eq!(Shelf::after(Some(&first), [2; 32]).built(), None);
    }
}
