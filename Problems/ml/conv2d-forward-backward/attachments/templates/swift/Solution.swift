class Solution {
    /// Returns the output of a convolutional layer with the kernels `w`, and the
    /// derivatives of the loss with respect to `x` and `w`, where `dy` is that
    /// with respect to the output.
    func conv(
        _ x: [[[Double]]], _ w: [[[[Double]]]], _ stride: Int, _ pad: Int, _ dy: [[[Double]]]
    ) -> (y: [[[Double]]], dx: [[[Double]]], dw: [[[[Double]]]]) {

    }
}
