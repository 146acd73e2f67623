//! What a layer's overview map shows besides the locations. All of it © OpenStreetMap contributors, under the Open Database License.

use serde::Deserialize;

/// Coast and names of one layer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chart {
    /// Lines of the coast: (longitude, latitude) in degrees WGS 84. The land may lie on either side.
    pub coast: Vec<Vec<(f64, f64)>>,
    /// Names on the map.
    pub labels: Vec<ChartLabel>,
}

/// A name on the map.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChartLabel {
    /// The name as maps of the country print it.
    pub name: String,
    /// What it names.
    pub kind: ChartLabelKind,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
}

/// What a name on the map names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChartLabelKind {
    /// A sea or bay.
    Sea,
    /// A town.
    Town,
    /// A part of a town.
    District,
}
