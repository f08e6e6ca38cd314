package org.usizo.dispatch.plan;

import java.util.Arrays;

/**
 * The cheapest one-to-one assignment of all rows to columns, by shortest augmenting paths (Jonker
 * and Volgenant, Computing 38, 1987), in O(rows² x columns) at worst.
 *
 * <p>Rows take columns one after the other; each time the cheapest way through those already taken
 * is searched, and prices (the dual solution) keep every earlier choice optimal. Ties fall to the
 * lower column, so equal input gives equal output.
 */
public final class AssignmentSolver {

  private static final int NONE = -1;

  private final int[][] cost;
  private final int rows;
  private final int columns;
  private final long[] priceOfRow;
  private final long[] priceOfColumn;
  private final int[] columnOf;
  private final int[] rowOf;
  private final long[] distance;
  private final int[] cameFrom;
  private final int[] columnsByState;

  private AssignmentSolver(int[][] cost) {
    this.cost = cost;
    this.rows = cost.length;
    this.columns = rows == 0 ? 0 : cost[0].length;
    if (rows > columns) {
      throw new IllegalArgumentException(
          "%d rows and %d columns: rows must be the smaller side; transpose the costs"
              .formatted(rows, columns));
    }
    this.priceOfRow = new long[rows];
    this.priceOfColumn = new long[columns];
    this.columnOf = filled(rows);
    this.rowOf = filled(columns);
    this.distance = new long[columns];
    this.cameFrom = new int[columns];
    this.columnsByState = new int[columns];
  }

  /**
   * @param cost by row and column; not more rows than columns; a forbidden pair has a cost above
   *     all that would be allowed, and the caller drops it if it is chosen all the same
   * @throws IllegalArgumentException when there are more rows than columns
   */
  public static Assigned solve(int[][] cost) {
    var solver = new AssignmentSolver(cost);
    solver.takeWhatNobodyElseWants();
    for (int row = 0; row < solver.rows; row++) {
      if (solver.columnOf[row] == NONE) {
        solver.augment(row);
      }
    }
    return new Assigned(solver.columnOf, solver.priceOfRow, solver.priceOfColumn);
  }

  /**
   * @param columnOfRow each row's column
   * @param priceOfRow with {@code priceOfColumn} the proof of optimality: for every pair the two
   *     prices sum to no more than its cost, for chosen pairs exactly to it, and columns left free
   *     have price 0
   * @param priceOfColumn never positive
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over once, to whoever asked
  public record Assigned(int[] columnOfRow, long[] priceOfRow, long[] priceOfColumn) {}

  private static int[] filled(int length) {
    var array = new int[length];
    Arrays.fill(array, NONE);
    return array;
  }

  /** Each row's cheapest column, where no earlier row has taken it. */
  private void takeWhatNobodyElseWants() {
    for (int row = 0; row < rows; row++) {
      int cheapest = 0;
      for (int column = 1; column < columns; column++) {
        if (cost[row][column] < cost[row][cheapest]) {
          cheapest = column;
        }
      }
      priceOfRow[row] = cost[row][cheapest];
      if (rowOf[cheapest] == NONE) {
        rowOf[cheapest] = row;
        columnOf[row] = cheapest;
      }
    }
  }

  /**
   * Dijkstra over columns from one free row to the nearest free column. In {@code columnsByState}
   * stand first those scanned, then those known to be nearest, then the rest.
   */
  private void augment(int freeRow) {
    for (int column = 0; column < columns; column++) {
      columnsByState[column] = column;
      distance[column] = reduced(freeRow, column);
      cameFrom[column] = freeRow;
    }
    int scanned = 0;
    int nearest = 0;
    while (true) {
      if (scanned == nearest) {
        nearest = gatherNearest(nearest);
        int end = freeAmong(scanned, nearest);
        if (end != NONE) {
          settle(scanned, distance[end], freeRow);
          flip(end, freeRow);
          return;
        }
      }
      int column = columnsByState[scanned++];
      int found = relax(column, scanned, nearest);
      nearest = found;
    }
  }

  private long reduced(int row, int column) {
    return cost[row][column] - priceOfRow[row] - priceOfColumn[column];
  }

  /** Moves all columns at the least distance to the front of the rest. */
  private int gatherNearest(int from) {
    int nearest = from;
    long least = Long.MAX_VALUE;
    for (int i = from; i < columns; i++) {
      long its = distance[columnsByState[i]];
      if (its < least) {
        least = its;
        nearest = from;
      }
      if (its == least) {
        swap(i, nearest++);
      }
    }
    return nearest;
  }

  private int freeAmong(int from, int to) {
    int lowest = NONE;
    for (int i = from; i < to; i++) {
      int column = columnsByState[i];
      if (rowOf[column] == NONE && (lowest == NONE || column < lowest)) {
        lowest = column;
      }
    }
    return lowest;
  }

  /** Looks what can be reached over the row that holds a column; returns the end of the nearest. */
  private int relax(int column, int from, int nearestEnd) {
    int row = rowOf[column];
    int nearest = nearestEnd;
    long base = distance[column] - reduced(row, column);
    long least = distance[column];
    int[] costs = cost[row];
    long price = priceOfRow[row];
    for (int i = Math.max(from, nearest); i < columns; i++) {
      int other = columnsByState[i];
      long way = base + costs[other] - price - priceOfColumn[other];
      if (way < distance[other]) {
        distance[other] = way;
        cameFrom[other] = row;
        if (way == least && rowOf[other] != NONE) {
          swap(i, nearest++);
        }
      }
    }
    return nearest;
  }

  private void swap(int a, int b) {
    int held = columnsByState[a];
    columnsByState[a] = columnsByState[b];
    columnsByState[b] = held;
  }

  /** Shifts the prices of all that was scanned, so that every pair kept stays tight. */
  private void settle(int scanned, long reach, int freeRow) {
    for (int i = 0; i < scanned; i++) {
      int column = columnsByState[i];
      long shift = reach - distance[column];
      priceOfRow[rowOf[column]] += shift;
      priceOfColumn[column] -= shift;
    }
    priceOfRow[freeRow] += reach;
  }

  private void flip(int end, int freeRow) {
    int column = end;
    while (true) {
      int row = cameFrom[column];
      int before = columnOf[row];
      rowOf[column] = row;
      columnOf[row] = column;
      if (row == freeRow) {
        return;
      }
      column = before;
    }
  }
}
