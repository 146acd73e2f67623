//! Ways → closed rings. Editors of the map cut the edge of a large area into many ways, in any order and direction.

use std::collections::BTreeMap;

/// Joins ways at their ends until they close. What does not close is left out: nobody knows on which side the area lies.
pub(super) fn rings(ways: Vec<Vec<i64>>) -> Vec<Vec<i64>> {
    let (mut rings, open): (Vec<_>, Vec<_>) =
        ways.into_iter().filter(|way| way.len() > 1).partition(|way| way.first() == way.last());
    let mut ends: BTreeMap<i64, Vec<usize>> = BTreeMap::new();
    for (index, way) in open.iter().enumerate() {
        for end in [way.first(), way.last()].into_iter().flatten() {
            ends.entry(*end).or_default().push(index);
        }
    }
    let mut used = vec![false; open.len()];
    for start in 0..open.len() {
        if std::mem::replace(&mut used[start], true) {
            continue;
        }
        let mut ring = open[start].clone();
        while ring.first() != ring.last() {
            let Some(end) = ring.last().copied() else { break };
            let next = ends.get(&end).and_then(|touching| touching.iter().copied().find(|index| !used[*index]));
            let Some(next) = next else { break };
            used[next] = true;
            let way = &open[next];
            if way.first() == Some(&end) {
                ring.extend(&way[1..]);
            } else {
                ring.extend(way.iter().rev().skip(1));
            }
        }
        if ring.first() == ring.last() {
            rings.push(ring);
        }
    }
    rings.retain(|ring| ring.len() > 3);
    rings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_in_any_order_and_direction_make_a_ring() {
        let ring = rings(vec![vec![1, 2, 3], vec![5, 4, 3], vec![5, 6, 1]]);
        assert_eq!(ring, [[1, 2, 3, 4, 5, 6, 1]]);
    }

    #[test]
    fn rings_stand_beside_each_other_and_open_ends_are_left_out() {
        let found = rings(vec![vec![1, 2, 3, 1], vec![7, 8], vec![10, 11, 12], vec![12, 13, 10], vec![20, 21, 20]]);
        assert_eq!(found, [vec![1, 2, 3, 1], vec![10, 11, 12, 13, 10]]);
    }
}
