// Registers every element: the package's only side effect. The dashboard comes first, since it feeds the others.
import './define/aid-dashboard.js';
import './define/aid-chart.js';
import './define/aid-table.js';
import './define/aid-source.js';
import './define/aid-review.js';
