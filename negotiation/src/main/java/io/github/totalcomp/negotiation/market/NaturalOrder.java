package io.github.totalcomp.negotiation.market;

import java.util.Comparator;

/** The order in which people list names with numbers: L4, L5, L10. Case decides only between names that are else equal. */
final class NaturalOrder implements Comparator<String> {

    static final NaturalOrder INSTANCE = new NaturalOrder();

    private NaturalOrder() {}

    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int result;
            if (isDigit(one.charAt(i)) && isDigit(other.charAt(j))) {
                int iEnd = endOfDigits(one, i);
                int jEnd = endOfDigits(other, j);
                result = numbers(one.substring(i, iEnd), other.substring(j, jEnd));
                i = iEnd;
                j = jEnd;
            } else {
                result = Character.compare(folded(one.charAt(i++)), folded(other.charAt(j++)));
            }
            if (result != 0) {
                return result;
            }
        }
        int lengths = Integer.compare(one.length() - i, other.length() - j);
        return lengths != 0 ? lengths : one.compareTo(other);
    }

    private static int numbers(String one, String other) {
        String left = withoutZeros(one);
        String right = withoutZeros(other);
        int lengths = Integer.compare(left.length(), right.length());
        return lengths != 0 ? lengths : left.compareTo(right);
    }

    private static String withoutZeros(String digits) {
        int start = 0;
        while (start < digits.length() && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }

    private static char folded(char each) {
        return Character.toLowerCase(Character.toUpperCase(each));
    }
}
