// Registers every element: the package's only side effect.
import './define/aid-chart.js';
