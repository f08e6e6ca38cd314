package org.usizo.dispatch.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentSolverTest {

  @Test
  void isAsCheapAsTheBestOfAllAssignments() {
    var random = new SplittableRandom(1);
    for (int trial = 0; trial < 3_000; trial++) {
      int rows = random.nextInt(1, 6);
      int columns = rows + random.nextInt(0, 3);
      var cost = randomCosts(random, rows, columns, trial % 2 == 0 ? 6 : 1_000);
      var solved = AssignmentSolver.solve(cost);
      assertEquals(
          cheapest(cost, 0, new boolean[columns]), totalOf(cost, solved), "trial " + trial);
      assertProven(cost, solved);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "215,215,100000",
    "95,215,10",
    "215,950,1",
    "300,900,2000000000",
    "1,1,5",
    "400,400,3"
  })
  void itsPricesProveLargeOnesCheapest(int rows, int columns, int dearest) {
    var cost = randomCosts(new SplittableRandom(rows), rows, columns, dearest);
    assertProven(cost, AssignmentSolver.solve(cost));
  }

  @Test
  void clusteredPlacesAndForbiddenPairsAreProvenToo() {
    var random = new SplittableRandom(7);
    var cost = randomCosts(random, 300, 400, 5_000);
    for (var row : cost) {
      for (int column = 0; column < row.length; column++) {
        row[column] = random.nextInt(10) < 7 ? CostTable.FORBIDDEN : row[column] / 500 * 500;
      }
    }
    assertProven(cost, AssignmentSolver.solve(cost));
  }

  @Test
  void equalInputGivesEqualOutput() {
    var cost = randomCosts(new SplittableRandom(3), 100, 120, 4);
    assertTrue(
        Arrays.equals(
            AssignmentSolver.solve(cost).columnOfRow(),
            AssignmentSolver.solve(cost).columnOfRow()));
  }

  @Test
  void nothingToAssignIsAssignedToNothing() {
    assertEquals(0, AssignmentSolver.solve(new int[0][0]).columnOfRow().length);
  }

  @Test
  void moreRowsThanColumnsAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> AssignmentSolver.solve(new int[][] {{1}, {2}}));
  }

  /**
   * Dual feasible, tight on chosen pairs, nothing paid for free columns: so no other is cheaper.
   */
  private static void assertProven(int[][] cost, AssignmentSolver.Assigned solved) {
    var taken = new boolean[cost[0].length];
    for (int row = 0; row < cost.length; row++) {
      int own = solved.columnOfRow()[row];
      assertTrue(!taken[own], "column " + own + " is given twice");
      taken[own] = true;
      for (int column = 0; column < cost[row].length; column++) {
        long slack = cost[row][column] - solved.priceOfRow()[row] - solved.priceOfColumn()[column];
        assertTrue(
            column == own ? slack == 0 : slack >= 0, "row %d column %d".formatted(row, column));
      }
    }
    for (int column = 0; column < taken.length; column++) {
      long price = solved.priceOfColumn()[column];
      assertTrue(taken[column] ? price <= 0 : price == 0, "price of column " + column);
    }
  }

  private static int[][] randomCosts(SplittableRandom random, int rows, int columns, int dearest) {
    var cost = new int[rows][columns];
    for (var row : cost) {
      Arrays.setAll(row, column -> random.nextInt(dearest));
    }
    return cost;
  }

  private static long totalOf(int[][] cost, AssignmentSolver.Assigned solved) {
    long total = 0;
    for (int row = 0; row < cost.length; row++) {
      total += cost[row][solved.columnOfRow()[row]];
    }
    return total;
  }

  private static long cheapest(int[][] cost, int row, boolean[] taken) {
    if (row == cost.length) {
      return 0;
    }
    long best = Long.MAX_VALUE;
    for (int column = 0; column < taken.length; column++) {
      if (!taken[column]) {
        taken[column] = true;
        best = Math.min(best, cost[row][column] + cheapest(cost, row + 1, taken));
        taken[column] = false;
      }
    }
    return best;
  }
}
