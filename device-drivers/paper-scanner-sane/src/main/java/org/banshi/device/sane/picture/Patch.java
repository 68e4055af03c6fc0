package org.banshi.device.sane.picture;

import java.util.Arrays;
import java.util.function.BinaryOperator;

/**
 * Bright pixels that hang together, as the first and last in each row and column; what is between (a photo, a seal) is
 * taken for part of it. Empty rows have their first behind their last.
 *
 * @param size how many bright pixels
 */
record Patch(int size, int[] left, int[] right, int[] top, int[] bottom) {

    /** The largest one. */
    static Patch largest(Plane plane, int level) {
        return together(plane, level, (all, next) -> next.size > all.size ? next : all);
    }

    /** Those of at least so many pixels, as one: what is between them is taken for part of it too. */
    static Patch together(Plane plane, int level, int smallest) {
        return together(plane, level, (all, next) -> next.size >= smallest ? all.and(next) : all);
    }

    private static Patch together(Plane plane, int level, BinaryOperator<Patch> both) {
        boolean[] seen = new boolean[plane.width() * plane.height()];
        int[] stack = new int[seen.length];
        Patch all = empty(plane.width(), plane.height());
        for (int start = 0; start < seen.length; start++) {
            if (!seen[start] && plane.values()[start] >= level) {
                all = both.apply(all, fill(plane, level, start, seen, stack));
            }
        }
        return all;
    }

    private Patch and(Patch other) {
        Patch both = new Patch(size + other.size, left.clone(), right.clone(), top.clone(), bottom.clone());
        for (int y = 0; y < left.length; y++) {
            both.left[y] = Math.min(left[y], other.left[y]);
            both.right[y] = Math.max(right[y], other.right[y]);
        }
        for (int x = 0; x < top.length; x++) {
            both.top[x] = Math.min(top[x], other.top[x]);
            both.bottom[x] = Math.max(bottom[x], other.bottom[x]);
        }
        return both;
    }

    /** Whether the place is between its first and last pixel, both in the row and in the column. */
    boolean spans(int x, int y) {
        return x >= left[y] && x <= right[y] && y >= top[x] && y <= bottom[x];
    }

    private static Patch empty(int width, int height) {
        int[] left = new int[height];
        int[] right = new int[height];
        int[] top = new int[width];
        int[] bottom = new int[width];
        Arrays.fill(left, width);
        Arrays.fill(right, -1);
        Arrays.fill(top, height);
        Arrays.fill(bottom, -1);
        return new Patch(0, left, right, top, bottom);
    }

    private static Patch fill(Plane plane, int level, int start, boolean[] seen, int[] stack) {
        int width = plane.width();
        int[] values = plane.values();
        Patch patch = empty(width, plane.height());
        int depth = 0;
        int size = 0;
        stack[depth++] = start;
        seen[start] = true;
        while (depth > 0) {
            int at = stack[--depth];
            int x = at % width;
            int y = at / width;
            size++;
            patch.left[y] = Math.min(patch.left[y], x);
            patch.right[y] = Math.max(patch.right[y], x);
            patch.top[x] = Math.min(patch.top[x], y);
            patch.bottom[x] = Math.max(patch.bottom[x], y);
            for (int side = 0; side < 4; side++) {
                int next = switch (side) {
                    case 0 -> x > 0 ? at - 1 : at;
                    case 1 -> x + 1 < width ? at + 1 : at;
                    case 2 -> at - width;
                    default -> at + width;
                };
                if (next >= 0 && next < values.length && !seen[next] && values[next] >= level) {
                    seen[next] = true;
                    stack[depth++] = next;
                }
            }
        }
        return new Patch(size, patch.left, patch.right, patch.top, patch.bottom);
    }
}
