// SPDX-License-Identifier: Apache-2.0
#include "reporting/report/paginator.h"

namespace jindan::reporting {
namespace {

class Paginator {
 public:
  explicit Paginator(const QRectF& body) : body_(body), pages_(1), y_(body.top()) {}

  void add(std::span<const Strip> group) {
    const Strip& first = group.front();
    if (isStarted() && (first.startsPage || !fits(first.roomNeeded) || !fits(heightOf(group)))) newPage();
    for (const Strip& strip : group) {
      // Only for a group higher than a page, which has to be divided after all.
      if (isStarted() && !fits(strip.gapBefore + strip.height)) newPage();
      place(strip);
    }
  }
  std::vector<PlacedPage> take() { return std::move(pages_); }

 private:
  [[nodiscard]] bool isStarted() const { return !pages_.back().empty(); }
  // A hundredth of a pixel for the sums of line heights.
  [[nodiscard]] bool fits(double height) const { return y_ + height <= body_.bottom() + 0.01; }

  static double heightOf(std::span<const Strip> group) {
    double height = 0;
    for (const Strip& strip : group)
      height += strip.gapBefore + strip.height;
    return height;
  }

  void newPage() {
    pages_.emplace_back();
    y_ = body_.top();
  }

  void place(const Strip& strip) {
    if (!isStarted() && strip.header) put(*strip.header);
    if (isStarted()) y_ += strip.gapBefore;
    put(strip);
  }

  void put(const Strip& strip) {
    pages_.back().push_back({&strip, QRectF(body_.left(), y_, body_.width(), strip.height)});
    y_ += strip.height;
  }

  QRectF body_;
  std::vector<PlacedPage> pages_;
  double y_;
};

}  // namespace

std::vector<PlacedPage> paginate(std::span<const Strip> strips, const QRectF& body) {
  Paginator paginator(body);
  for (std::size_t begin = 0; begin < strips.size();) {
    std::size_t last = begin;
    while (strips[last].staysWithNext && last + 1 < strips.size() && !strips[last + 1].startsPage)
      ++last;
    paginator.add(strips.subspan(begin, last + 1 - begin));
    begin = last + 1;
  }
  return paginator.take();
}

}  // namespace jindan::reporting
