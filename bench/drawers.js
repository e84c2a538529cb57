// The same charts by four hands, for a page that holds d3, Plot, Chart and <aid-chart>: claims in, drawing in `box`.
// Each gives ways to update with other claims and to resize. The hand-written one writes what <aid-chart> writes:
// heading, caption, bars with fills and ends, labels, axis, spoken marks, notes and a table.
/* global d3, Plot, Chart */
(() => {
  const names = new Intl.DisplayNames(['en-GB'], { type: 'region' });
  const money = new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    maximumSignificantDigits: 12,
  });
  const long = new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'name',
    notation: 'compact',
    compactDisplay: 'long',
  });
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
  const signs = { about: '≈ ', more_than: '> ', exact: '' };
  const labelOf = ({ value, qualifier }) => `${signs[qualifier]}${money.format(value)}`;
  const spokenOf = (claim) =>
    `${long.format(claim.value)} aid, ${claim.status}, by ${names.of(claim.by[0])} to Ukraine`;
  const timeOf = ({ source }) => new Date(source.published);

  /** What stands around the drawing. */
  function frame(box, claims) {
    const figure = d3.select(box).append('figure');
    figure.append('h2').text(`${labelOf(claims[0])} and more`);
    figure.append('p').text('Aid to Ukraine, US dollars');
    const svg = figure.append('svg');
    const table = figure.append('table');
    const head = ['Figure', 'What', 'Status', 'By', 'To', 'Words', 'Source'];
    table.append('thead').append('tr').selectAll('th').data(head).join('th').text(String);
    const body = table.append('tbody');
    figure.append('footer').append('span').text('Not added up: not all figures are exact.');
    return { svg, body };
  }

  function fillTable(body, claims) {
    body
      .selectAll('tr')
      .data(claims, ({ id }) => id)
      .join('tr')
      .selectAll('td')
      .data((claim) => [
        labelOf(claim),
        'aid',
        claim.status,
        names.of(claim.by[0]),
        'Ukraine',
        claim.evidence.quote,
        `The Paper, ${day.format(timeOf(claim))}`,
      ])
      .join('td')
      .text(String);
  }

  function byHandBars(box, claims, width) {
    const { svg, body } = frame(box, claims);
    const draw = (list, wide) => {
      const x = d3.scaleLinear([0, d3.max(list, ({ value }) => value)], [0, wide - 260]);
      const y = d3.scaleBand(d3.range(list.length), [0, list.length * 34]).padding(0.4);
      svg.attr('width', wide).attr('height', list.length * 34 + 24);
      const ticks = svg.selectAll('g.tick').data(x.ticks(5)).join('g').attr('class', 'tick');
      ticks.attr('transform', (tick) => `translate(${110 + x(tick)},0)`);
      ticks
        .selectAll('line')
        .data([0])
        .join('line')
        .attr('y2', list.length * 34)
        .attr('stroke', '#ddd');
      ticks
        .selectAll('text')
        .data((tick) => [tick])
        .join('text')
        .attr('y', list.length * 34 + 16)
        .text((tick) => money.format(tick));
      const mark = svg
        .selectAll('g.mark')
        .data(list, ({ id }) => id)
        .join('g')
        .attr('class', 'mark')
        .attr('role', 'button')
        .attr('aria-label', spokenOf)
        .attr('transform', (_, i) => `translate(110,${y(i)})`);
      mark
        .selectAll('rect')
        .data((claim) => (claim.qualifier === 'exact' ? [claim] : [claim, null]))
        .join('rect')
        .attr('height', y.bandwidth())
        .attr('x', (claim) => (claim ? 0 : null))
        .attr('width', (claim) => (claim ? x(claim.value) : 16))
        .attr('fill', (claim) => (claim?.status === 'pledged' ? '#9cc' : '#1b6f8a'));
      const text = mark
        .selectAll('text')
        .data((claim) => [claim])
        .join('text');
      text
        .attr('x', (claim) => x(claim.value) + 24)
        .attr('y', 15)
        .text('');
      text.append('tspan').attr('font-weight', 600).text(labelOf);
      text.append('tspan').text(({ status }) => ` ${status}`);
      svg
        .selectAll('text.name')
        .data(list)
        .join('text')
        .attr('class', 'name')
        .attr('x', 100)
        .attr('text-anchor', 'end')
        .attr('y', (_, i) => y(i) + 15)
        .text(({ by }) => names.of(by[0]));
      fillTable(body, list);
    };
    draw(claims, width);
    return { update: draw, resize: draw };
  }

  function byHandTimeline(box, claims, width) {
    const { svg, body } = frame(box, claims);
    const x = d3.scaleUtc(d3.extent(claims, timeOf), [60, width - 14]);
    const y = d3.scaleLinear([0, d3.max(claims, ({ value }) => value)], [200, 30]);
    svg.attr('width', width).attr('height', 240);
    svg.append('g').attr('transform', 'translate(0,200)').call(d3.axisBottom(x));
    svg
      .append('g')
      .attr('transform', 'translate(60,0)')
      .call(d3.axisLeft(y).tickFormat((v) => money.format(v)));
    svg
      .selectAll('circle')
      .data(claims)
      .join('circle')
      .attr('role', 'button')
      .attr('aria-label', spokenOf)
      .attr('cx', (claim) => x(timeOf(claim)))
      .attr('cy', ({ value }) => y(value))
      .attr('r', 3.5);
    fillTable(body, claims);
  }

  /** Plot draws anew for every change. */
  function plotOf(marks) {
    return (box, claims, width) => {
      const draw = (list, wide) => box.replaceChildren(Plot.plot(marks(list, wide)));
      draw(claims, width);
      return { update: draw, resize: draw };
    };
  }
  const plotBars = plotOf((claims, width) => ({
    width,
    marginLeft: 110,
    marginRight: 150,
    x: { grid: true, tickFormat: (value) => money.format(value) },
    y: { domain: claims.map(({ id }) => id), tickFormat: (_, i) => names.of(claims[i].by[0]) },
    title: `${labelOf(claims[0])} and more`,
    subtitle: 'Aid to Ukraine, US dollars',
    caption: 'Not added up: not all figures are exact.',
    marks: [
      Plot.barX(claims, {
        x: 'value',
        y: 'id',
        fill: '#1b6f8a',
        ariaLabel: spokenOf,
        title: spokenOf,
      }),
      Plot.text(claims, {
        x: 'value',
        y: 'id',
        dx: 8,
        textAnchor: 'start',
        text: (claim) => `${labelOf(claim)} ${claim.status}`,
      }),
    ],
  }));
  const plotTimeline = plotOf((claims, width) => ({
    width,
    height: 240,
    title: `${labelOf(claims[0])} and more`,
    y: { zero: true, tickFormat: (value) => money.format(value) },
    marks: [
      Plot.ruleY([0]),
      Plot.dot(claims, { x: timeOf, y: 'value', r: 3.5, ariaLabel: spokenOf, title: spokenOf }),
    ],
  }));

  function chartjs(config) {
    return (box, claims, width) => {
      const holder = box.appendChild(document.createElement('div'));
      holder.style.cssText = `width:${width}px;height:300px;position:relative`;
      const chart = new Chart(holder.appendChild(document.createElement('canvas')), config(claims));
      const update = (list) => {
        chart.data = config(list).data;
        chart.update('none');
      };
      const resize = (_, wide) => {
        holder.style.width = `${wide}px`;
        chart.resize(wide, 300);
      };
      return { update, resize, destroy: () => chart.destroy() };
    };
  }
  const chartjsBars = chartjs((claims) => ({
    type: 'bar',
    options: { animation: false, indexAxis: 'y', maintainAspectRatio: false },
    data: {
      labels: claims.map(({ by }) => names.of(by[0])),
      datasets: [
        { label: 'Aid', data: claims.map(({ value }) => value), backgroundColor: '#1b6f8a' },
      ],
    },
  }));
  const chartjsTimeline = chartjs((claims) => ({
    type: 'scatter',
    options: { animation: false, maintainAspectRatio: false },
    data: {
      datasets: [
        {
          label: 'Aid',
          data: claims.map((claim) => ({ x: Number(timeOf(claim)), y: claim.value })),
        },
      ],
    },
  }));

  function element(type) {
    return async (box, claims, width) => {
      const chart = document.createElement('aid-chart');
      chart.setAttribute('type', type);
      chart.style.width = `${width + 46}px`;
      chart.claims = claims;
      box.append(chart);
      await chart.updateComplete;
      return {
        update: (list) => {
          chart.claims = list;
          return chart.updateComplete;
        },
        resize: (_, wide) => {
          chart.style.width = `${wide + 46}px`;
        },
      };
    };
  }

  globalThis.drawers = {
    bars: {
      'aid-chart': element('bar'),
      'D3 by hand': byHandBars,
      'Observable Plot': plotBars,
      'Chart.js': chartjsBars,
    },
    timeline: {
      'aid-chart': element('timeline'),
      'D3 by hand': byHandTimeline,
      'Observable Plot': plotTimeline,
      'Chart.js': chartjsTimeline,
    },
  };
})();
