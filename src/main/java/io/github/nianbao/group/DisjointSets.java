package io.github.nianbao.group;

import java.util.Arrays;

/** Numbers from 0 that are joined into groups (union-find). */
public final class DisjointSets {

  private final int[] parents;

  /** Takes so many numbers, each alone. */
  public DisjointSets(int size) {
    parents = new int[size];
    Arrays.setAll(parents, i -> i);
  }

  /** How many numbers there are. */
  public int size() {
    return parents.length;
  }

  /** Joins the groups of two numbers. */
  public void join(int one, int other) {
    parents[root(one)] = root(other);
  }

  /** The one of a group's numbers that stands for it. */
  public int root(int member) {
    int root = member;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
